package org.tiean.kernel.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What browsers are told about every answer: take types at their word, tell other sites nothing of our addresses
 * (they name cases), let nobody frame us. The content security policy of pages is written by PrimeFaces, which
 * knows the nonce; see {@code primefaces.CSP_POLICY} in {@code web.xml}.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SafetyHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(self), microphone=(self), payment=()");
        chain.doFilter(request, response);
    }
}
