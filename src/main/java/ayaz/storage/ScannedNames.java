package ayaz.storage;

import ayaz.codes.ScannedText;
import ayaz.specimen.SupplierCodesLinked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A tube cannot be called as a place is: whoever scans it would get the place (handbook A.2.8). */
@ApplicationScoped
class ScannedNames {

    @Inject
    StorageNodes nodes;

    void check(@Observes SupplierCodesLinked tubes) {
        var keys = tubes.codes().stream().map(ScannedText::normalised).toList();
        nodes.firstBarcodeAmong(keys).ifPresent(barcode -> {
            throw StorageRefusals.input("units.supplierCodes", "tubeCodeOfPlace", barcode);
        });
    }
}
