package ayaz.specimen;

import ayaz.platform.CollectionClock;
import ayaz.platform.Forms;
import ayaz.signing.SignatureForm;
import ayaz.signing.SignedAct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Corrects what is known of a lot: tests, papers, preparation, quality. */
@Named
@ViewScoped
public class LotEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient SpecimenQueries queries;

    @Inject
    transient Correcting correcting;

    @Inject
    transient CollectionClock clock;

    @Inject
    transient Forms forms;

    private @Nullable String number;
    private LotForm form = new LotForm();
    private final SignatureForm signature = new SignatureForm(SignedAct.CORRECTION);
    private long version;

    public void open() {
        LotCard lot = getLot();
        form = LotForm.correcting(lot, clock.zone());
        version = lot.version();
    }

    public @Nullable String save() {
        String of = String.valueOf(number);
        return forms.submit(
                () -> correcting.lot(
                        of,
                        version,
                        new LotReader(form.given(), clock.zone()).details().signed(signature.wish())),
                Forms.to("/specimen/lot.xhtml", "number", of));
    }

    public SignatureForm getSignature() {
        return signature;
    }

    public LotCard getLot() {
        return queries.lot(String.valueOf(number));
    }

    public Map<String, String> getGiven() {
        return form.given();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String printed) {
        number = printed;
    }
}
