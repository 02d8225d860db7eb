package ayaz.holdings;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.specimen.UnitState;
import ayaz.storage.StorageNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the collection holds of one animal, and where: {@code /WEB-INF/holdings/of-animal.xhtml}. */
@Named
@ApplicationScoped
public class OfAnimal {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entities;

    @Requires(Permission.READ)
    public List<MaterialRow> material(String code) {
        List<?> rows = entities.createNativeQuery(
                        """
                        SELECT u.sample_type, u.state, COUNT(*), n.barcode, n.path
                        FROM organism o JOIN stored_unit u ON u.organism_id = o.id
                            LEFT JOIN placement p ON p.current_unit = u.id
                            LEFT JOIN storage_node n ON n.id = p.node_id
                        WHERE o.code = ?1
                        GROUP BY u.sample_type, u.state, n.barcode, n.path
                        ORDER BY u.sample_type, n.path IS NULL, n.path, u.state""")
                .setParameter(1, code)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static MaterialRow row(Object[] columns) {
        return new MaterialRow(
                (String) columns[0],
                UnitState.valueOf((String) columns[1]),
                ((Number) columns[2]).longValue(),
                (String) columns[3],
                place((String) columns[4]));
    }

    private static @Nullable String place(@Nullable String path) {
        return path == null ? null : path.replace(StorageNode.PATH_SEPARATOR, " › ");
    }
}
