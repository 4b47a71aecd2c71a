package org.tiean.identity.boundary;

import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.tiean.identity.control.LoginSettings;

/** The browser comes back from the login and goes on to the page it wanted, if that page is ours. */
@WebServlet("/login/callback")
public class LoginCallback extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LoginSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(wanted(request.getSession(false)));
    }

    private String wanted(HttpSession session) {
        Object original = session == null ? null : session.getAttribute(OpenIdConstant.ORIGINAL_REQUEST);
        boolean ours = original instanceof String url && url.startsWith(settings.getPublicUrl() + "/")
                && !url.contains("/login/");
        return ours ? (String) original : settings.getPublicUrl() + "/desk/tasks.xhtml";
    }
}
