package org.tiean.kernel.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The language of the page being shown. It is kept in a cookie and not in the session, so that reading public
 * pages needs no session and the choice outlives the login.
 */
@Named
@RequestScoped
public class PageLocale {

    static final String COOKIE = "tiean-language";

    @Inject
    HttpServletRequest request;

    private Boolean english;

    /** Chinese unless the reader chose English. */
    public Locale getLocale() {
        return isEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public boolean isEnglish() {
        if (english == null) {
            english = false;
            Cookie[] cookies = request.getCookies();
            for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
                english = english || COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue());
            }
        }
        return english;
    }

    /** For the {@code lang} attribute: {@code zh-CN} or {@code en}. */
    public String getTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /** The language one can change to. */
    public String getOtherTag() {
        return isEnglish() ? "zh-CN" : "en";
    }
}
