package ayaz.platform;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A page about one thing that bears a code, a unit or a place: its address names the code, its card is read once. */
public abstract class CardPage<C> implements Serializable {

    private static final long serialVersionUID = 1;

    private String code = "";
    private final Once<C> card = new Once<>();

    /** Refuses a code that nothing bears. */
    protected abstract C read(String scanned);

    /** Before an act that may change it. */
    protected void forget() {
        card.forget();
    }

    public C getCard() {
        return card.get(() -> read(code));
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String scanned) {
        code = scanned == null ? "" : scanned;
    }
}
