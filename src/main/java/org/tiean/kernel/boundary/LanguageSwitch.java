package org.tiean.kernel.boundary;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** {@code /language?to=en}: changes the language and goes back to the page one came from. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie cookie = new Cookie(PageLocale.COOKIE, "en".equals(request.getParameter("to")) ? "en" : "zh-CN");
        cookie.setPath("/");
        cookie.setMaxAge(KEPT);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(back(request));
    }

    /** Only path and query of the page before: never an address somebody else wrote. */
    private static String back(HttpServletRequest request) {
        String home = request.getContextPath() + "/";
        try {
            String referer = request.getHeader("Referer");
            URI before = referer == null ? null : URI.create(referer);
            if (before == null || before.getRawPath() == null || !before.getRawPath().startsWith(home)
                    || before.getRawPath().startsWith("//")) {
                return home;
            }
            return before.getRawPath() + (before.getRawQuery() == null ? "" : "?" + before.getRawQuery());
        } catch (IllegalArgumentException e) {
            return home;
        }
    }
}
