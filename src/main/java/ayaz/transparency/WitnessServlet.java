package ayaz.transparency;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code POST /log/witness/add-checkpoint}: other logs ask us to cosign (C2SP tlog-witness). */
@WebServlet("/log/witness/add-checkpoint")
public class WitnessServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 100_000;

    @Inject
    transient WitnessDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST);
        WitnessDesk.Answer answer = desk.add(body);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
