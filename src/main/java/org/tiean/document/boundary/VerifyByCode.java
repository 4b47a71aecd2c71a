package org.tiean.document.boundary;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The short address behind the code on every sealed document (扫码验真): leads to the page that checks it. */
@WebServlet("/v/*")
public class VerifyByCode extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ID = "/[0-9a-f-]{36}";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches(ID)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendRedirect(request.getContextPath() + "/public/verify.xhtml?d=" + path.substring(1));
    }
}
