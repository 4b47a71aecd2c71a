package org.tiean.kernel.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Lets pictures of the tile service in where a page shows a map, and nowhere else. PrimeFaces writes the policy
 * ({@code primefaces.CSP_POLICY} in {@code web.xml}); a second header could only forbid more, so the one it writes is widened.
 */
@WebFilter(urlPatterns = {"/public/decision-map.xhtml", "/public/devices.xhtml", "/public/report.xhtml", "/desk/intake/report.xhtml"},
        asyncSupported = true)
public class TilePolicy extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String PICTURES = "img-src 'self'";

    @Inject
    transient BaseMap map;

    private String sources = "";

    /** A tile service that cannot be read out of the settings stops the start here. */
    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        sources = String.join(" ", map.origins());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, sources.isEmpty() ? response : new Widened(response, sources));
    }

    private static final class Widened extends HttpServletResponseWrapper {

        private final String sources;

        Widened(HttpServletResponse response, String sources) {
            super(response);
            this.sources = sources;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, of(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, of(name, value));
        }

        private String of(String name, String value) {
            return POLICY.equalsIgnoreCase(name) && value != null ? value.replace(PICTURES, PICTURES + " " + sources) : value;
        }
    }
}
