package ayaz.geography;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.RecordForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One layer: described better, or taken back. */
@Named
@ViewScoped
public class LayerPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String LIST = "/geography/layers.xhtml";

    @Inject
    transient LayerQueries queries;

    @Inject
    transient Uploading uploading;

    @Inject
    transient Forms forms;

    private final RecordForm<LayerFacts> form = RecordForm.of(LayerFacts.class);
    private @Nullable String id;
    private @Nullable String reason;
    private long version;

    public void open() {
        LayerLine layer = getLayer();
        form.show(LayerFacts.of(layer));
        version = layer.version();
    }

    public @Nullable String save() {
        return forms.submit(() -> uploading.describe(layer(), version, form.facts()), Forms.to(LIST));
    }

    public @Nullable String takeBack() {
        return forms.submit(() -> uploading.takeBack(layer(), version, reason == null ? "" : reason), Forms.to(LIST));
    }

    private UUID layer() {
        return Ids.read(id).orElseThrow(GeographyRefusals::noSuchLayer);
    }

    public LayerLine getLayer() {
        return queries.layer(layer());
    }

    public RecordForm<LayerFacts> getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String layer) {
        id = layer;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String text) {
        reason = text;
    }
}
