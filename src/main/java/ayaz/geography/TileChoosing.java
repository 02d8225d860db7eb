package ayaz.geography;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

/** An administrator names a tile server, or none. */
@ApplicationScoped
@Transactional
public class TileChoosing {

    @Inject
    Tiles tiles;

    @Inject
    AuditLog audit;

    @Requires(Permission.MANAGE_SETTINGS)
    public void choose(@Valid TileServer server) {
        if (server.isUsed() && !server.isSound()) {
            throw GeographyRefusals.notATileServer();
        }
        audit.changed(
                AuditSubject.named(AuditKind.SETTING, "map.tiles"),
                "value",
                tiles.getServer().address(),
                server.address());
        tiles.keep(server);
    }
}
