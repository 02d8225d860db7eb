package ayaz.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A page whose policy differs from that of all others ({@code primefaces.CSP_POLICY} in web.xml). */
public abstract class PagePolicy extends HttpFilter {

    private static final long serialVersionUID = 1;

    protected abstract String changed(String policy);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, ofPage(name, value));
            }

            @Override
            public void addHeader(String name, String value) {
                super.addHeader(name, ofPage(name, value));
            }
        });
    }

    private String ofPage(String header, String value) {
        return header.equalsIgnoreCase("Content-Security-Policy") ? changed(value) : value;
    }
}
