package ayaz.station;

import ayaz.platform.PagePolicy;
import jakarta.servlet.annotation.WebFilter;

/** The reader of camera pictures is WebAssembly: the station, and no other page, may run it. */
@WebFilter("/station/index.xhtml")
public class CameraPolicy extends PagePolicy {

    private static final long serialVersionUID = 1;

    @Override
    protected String changed(String policy) {
        return policy.replace("script-src ", "script-src 'wasm-unsafe-eval' ");
    }
}
