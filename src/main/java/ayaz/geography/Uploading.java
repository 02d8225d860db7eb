package ayaz.geography;

import ayaz.audit.AuditLog;
import ayaz.geofiles.GeoFile;
import ayaz.geofiles.GeoFiles;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Texts;
import ayaz.platform.Upload;
import ayaz.platform.Versions;
import ayaz.species.SpeciesCatalogue;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A layer comes in as a whole, or is only tried; it is described better; it is taken back. */
@ApplicationScoped
@Transactional
public class Uploading {

    @Inject
    MapLayers layers;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Terms terms;

    @Inject
    Texts texts;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /** Changes nothing, and asks for no description yet. */
    @Requires(Permission.MANAGE_MAPS)
    public LayerReport tryOut(LayerUpload upload) {
        return plan(upload).report();
    }

    /** Saves every shape, or those that can be used where the others are to be left out; else nothing. */
    @Requires(Permission.MANAGE_MAPS)
    public LayerReport save(@Valid LayerUpload upload) {
        LayerPlan plan = plan(upload);
        LayerReport report = plan.report();
        if (plan.shapes().isEmpty() || !(report.isClean() || upload.leaveOut())) {
            return report;
        }
        var layer = new MapLayer(
                upload.kind(),
                upload.files().get(0).shortName(),
                upload.facts(),
                plan.shapes().size(),
                clock.now(),
                user.id());
        layers.add(layer, plan.shapes());
        return report.savedAs(layer.id());
    }

    @Requires(Permission.MANAGE_MAPS)
    public void describe(@NotNull UUID id, long version, @Valid LayerFacts facts) {
        seen(id, version).describe(facts);
    }

    /** No map shows it any more; it stays to be read, with the reason. */
    @Requires(Permission.MANAGE_MAPS)
    public void takeBack(@NotNull UUID id, long version, @NotBlank @Size(max = 400) String reason) {
        audit.because(reason);
        seen(id, version).takeBack(reason.strip());
    }

    private MapLayer seen(UUID id, long version) {
        MapLayer layer = layers.byId(id);
        Versions.mustBe(version, layer.version());
        layer.mustStand();
        return layer;
    }

    private LayerPlan plan(LayerUpload upload) {
        if (upload.files().isEmpty()) {
            throw GeographyRefusals.noFile();
        }
        for (GeoFile file : upload.files()) {
            if (file.bytes().length > Upload.MOST_BYTES) {
                throw GeographyRefusals.tooLarge(Upload.MOST_BYTES / 1024 / 1024);
            }
        }
        var tables = GeoFiles.read(upload.files(), upload.epsg());
        return new LayerPlanning(upload, tables, new NameMatching(species), terms, texts).plan();
    }
}
