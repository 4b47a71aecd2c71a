package org.tiean.demo.boundary;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tiean.demo.control.MapDrawing;
import org.tiean.demo.entity.MapTile;

/**
 * Stands in for a service of map tiles (模拟底图): {@code /demo-map/{z}/{x}/{y}.png}, so that maps need no network. Not in the
 * production WAR.
 */
@WebServlet("/demo-map/*")
public class DemoMap extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 500;

    private final transient Map<MapTile, byte[]> tiles = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MapTile, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MapTile> tile = MapTile.at(request.getPathInfo());
        if (tile.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] png = tiles.computeIfAbsent(tile.get(), MapDrawing::png);
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getOutputStream().write(png);
    }
}
