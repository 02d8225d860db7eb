package ayaz.signing;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a page asks for where it shows {@code /WEB-INF/signing/sign.xhtml}. */
public class SignatureForm implements Serializable {

    private static final long serialVersionUID = 1;

    private transient @Nullable String password;
    private @Nullable String meaning;
    private @Nullable Long version;

    public SignatureForm(SignedAct act) {
        this.meaning = act.usual().name();
    }

    /** The version that is on the screen when the page is opened, and stays the one that is signed. */
    public void show(long shown) {
        if (version == null) {
            version = shown;
        }
    }

    public @Nullable Long getVersion() {
        return version;
    }

    /** The password is not kept any longer than it is needed. */
    public SignatureWish wish() {
        String given = password;
        password = null;
        return new SignatureWish(given, meaning, version);
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getMeaning() {
        return meaning;
    }

    public void setMeaning(@Nullable String meaning) {
        this.meaning = meaning;
    }
}
