package org.tiean.party.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** The file of a paper for its party (下载文书). */
@WebServlet("/party/paper/*")
public class PaperFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ID = "/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    transient PartyRoom room;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches(ID)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream file = room.file(UUID.fromString(path.substring(1)))) {
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + path.substring(1) + ".pdf\"");
            file.transferTo(response.getOutputStream());
        } catch (Refusal refused) {
            response.sendError(refused.kind().status());
        }
    }
}
