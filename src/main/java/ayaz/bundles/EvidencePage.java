package ayaz.bundles;

import ayaz.holdings.WrittenFilter;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.platform.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a bundle will be about, for whom it is and how its reader checks it; its address is that of the file itself. */
@Named
@RequestScoped
public class EvidencePage {

    private static final String SINCE = "since";

    @Inject
    BundleMaking making;

    @Inject
    CurrentUser user;

    @Inject
    Forms forms;

    @Inject
    HttpServletRequest request;

    private int units;

    @PostConstruct
    void mayAudit() {
        user.mustHave(Permission.AUDIT);
    }

    /** Says at once what the file would be refused for. */
    public void find() {
        forms.submit(
                () -> {
                    BundleQuery.sizes(parameter(SINCE));
                    units = making.count(getScope());
                },
                "");
    }

    public BundleScope getScope() {
        return BundleScope.of(
                parameter("unit"),
                parameter("lot"),
                parameter("animal"),
                new WrittenFilter(
                        parameter("taxon"),
                        parameter("state"),
                        parameter("type"),
                        parameter("node"),
                        parameter("organism"),
                        parameter("from"),
                        parameter("to"),
                        parameter("q")));
    }

    /** Zero if there can be no bundle. */
    public int getUnits() {
        return units;
    }

    /** What the address asks for, without the checkpoints. */
    public List<Map.Entry<String, String>> getAsked() {
        return request.getParameterMap().entrySet().stream()
                .filter(each -> !each.getKey().equals(SINCE))
                .map(each -> Map.entry(each.getKey(), each.getValue()[0]))
                .toList();
    }

    /** What its reader types to check it. */
    public String getCommand() {
        return "java -jar ayaz.jar verify " + getScope().fileName();
    }

    public String getQuery() {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }

    private @Nullable String parameter(String name) {
        return request.getParameter(name);
    }
}
