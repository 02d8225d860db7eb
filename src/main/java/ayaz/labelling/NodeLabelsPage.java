package ayaz.labelling;

import ayaz.labels.LabelTarget;
import ayaz.labels.LabelTemplate;
import ayaz.labels.LabelTemplates;
import ayaz.platform.Forms;
import ayaz.platform.Texts;
import ayaz.storage.NodeCard;
import ayaz.storage.NodeQueries;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses a template for a place's label, and whether all inside get theirs too. */
@Named
@ViewScoped
public class NodeLabelsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient NodeLabelPrinting printing;

    @Inject
    transient LabelTemplates templates;

    @Inject
    transient NodeQueries queries;

    @Inject
    transient Texts texts;

    @Inject
    transient Forms forms;

    private String code = "";
    private @Nullable String template;
    private boolean inside = true;

    /** The PDF itself is the answer. */
    public void print() {
        var wish = new NodeLabelWish(code, template == null ? "" : template, inside);
        forms.submit(() -> printing.print(wish, root()), pdf -> {
            Forms.show(pdf, "labels-" + code);
            return null;
        });
    }

    private static String root() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getServletPath().length()) + "/";
    }

    public NodeCard getCard() {
        return queries.card(code);
    }

    public List<LabelTemplate> getTemplates() {
        return templates.all().stream()
                .filter(each -> each.target() == LabelTarget.NODE)
                .toList();
    }

    public String title(LabelTemplate each) {
        return each.title(texts.locale());
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String scanned) {
        code = scanned == null ? "" : scanned;
    }

    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String name) {
        template = name;
    }

    public boolean isInside() {
        return inside;
    }

    public void setInside(boolean all) {
        inside = all;
    }
}
