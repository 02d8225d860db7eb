package ayaz.verify;

import ayaz.platform.PagePolicy;
import jakarta.servlet.annotation.WebFilter;

/** The page that checks evidence may load itself and then reach nothing: what is dropped there stays there. */
@WebFilter("/verify/*")
public class NothingLeavesPolicy extends PagePolicy {

    private static final long serialVersionUID = 1;

    /** A worker has the policy of its script, which has to load the other modules. */
    @Override
    protected String changed(String policy) {
        return policy.replace("default-src 'none'", "default-src 'none'; script-src 'self'")
                        .replace("form-action 'self'", "form-action 'none'")
                        .replace("img-src 'self' data: blob:", "img-src 'self'")
                + "; connect-src 'none'";
    }
}
