package ayaz.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/** The number used once that lets this page's own scripts run: {@code nonce="#{csp.nonce}"}. */
@Named
@RequestScoped
public class Csp {

    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
