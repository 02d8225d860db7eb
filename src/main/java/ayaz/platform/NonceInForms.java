package ayaz.platform;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderComponentEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Every form brings the number of its page back with it. PrimeFaces asks for it on each POST, but adds it only by its
 * own script, and pages must work without one.
 */
public class NonceInForms implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (!(event instanceof PreRenderComponentEvent rendering)) {
            return;
        }
        String nonce =
                PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
        var hidden = new HtmlOutputText();
        hidden.setTransient(true);
        hidden.setEscape(false); // the number is ours: letters and digits
        hidden.setValue("<input type=\"hidden\" name=\"primefaces.nonce\" value=\"" + nonce + "\"/>");
        rendering.getComponent().getChildren().add(hidden);
    }
}
