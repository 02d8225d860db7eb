package ayaz.station;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** The reader of camera pictures is WebAssembly: the station, and no other page, may run it. */
@WebFilter("/station/index.xhtml")
public class CameraPolicy extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, widened(name, value));
            }

            @Override
            public void addHeader(String name, String value) {
                super.addHeader(name, widened(name, value));
            }
        });
    }

    private static String widened(String header, String value) {
        return header.equalsIgnoreCase("Content-Security-Policy")
                ? value.replace("script-src ", "script-src 'wasm-unsafe-eval' ")
                : value;
    }
}
