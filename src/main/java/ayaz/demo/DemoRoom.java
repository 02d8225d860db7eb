package ayaz.demo;

import ayaz.storage.NewNode;
import ayaz.storage.StorageBuilding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** One site with a cryo room: two dewars of different inner layout, a quarantine dewar and a -80 °C freezer. */
@ApplicationScoped
class DemoRoom {

    @Inject
    StorageBuilding building;

    @PersistenceContext
    EntityManager entities;

    void build() {
        String site = building.build(NewNode.of(null, "site", "Almaty"));
        String house = building.build(NewNode.of(site, "building", "Institute of Zoology"));
        String room = building.build(NewNode.of(house, "room", "Cryo room 1"));
        building.build(NewNode.of(room, "dewar-10-canisters-goblets", "D01"));
        building.build(NewNode.of(room, "dewar-6-canisters-canes", "D02"));
        building.build(NewNode.of(room, "dewar-quarantine-4-canisters", "Q01"));
        building.build(NewNode.of(room, "freezer-80-4-shelves", "F80"));
    }

    boolean isBuilt() {
        return !entities.createQuery("select n.id from StorageNode n")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Barcodes of the leaves of a piece of equipment, in the order of its canisters and shelves. */
    List<String> leaves(String equipment) {
        return entities.createQuery(
                        """
                        select n.barcode from StorageNode n, StorageNode e
                        where e.name = :name and n.capacity > 0 and n.lineage like concat(e.lineage, '%')
                        order by n.barcode""",
                        String.class)
                .setParameter("name", equipment)
                .getResultList();
    }
}
