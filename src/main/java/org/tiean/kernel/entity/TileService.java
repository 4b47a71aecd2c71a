package org.tiean.kernel.entity;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The service of map tiles (瓦片地图服务) an installation uses as base map (底图), in the Web Mercator projection.
 *
 * @param layers      addresses of tiles with {@code {z}}, {@code {x}} and {@code {y}}, the lowest layer first
 * @param attribution what stands on the map: whose it is and under which number it was examined (审图号)
 * @param datum       the degrees the service draws in
 * @param start       what a map shows that has nothing of its own to show
 * @param deepest     the closest zoom level it has tiles of
 */
public record TileService(List<String> layers, String attribution, Datum datum, Start start, int deepest) {

    /** Closest level of most services, Tianditu (天地图) among them. */
    public static final int DEEPEST = 18;

    /** All of China, where the place of the installation is not said. */
    public static final Start CHINA = new Start(104, 35, 4);

    private static final Pattern LAYER = Pattern.compile("((https?)://([A-Za-z0-9.-]+(:[0-9]{1,5})?))?/[^\\s{}]*(\\{[xyz]}[^\\s{}]*){3}");

    /** In which degrees a map is drawn. */
    public enum Datum {
        /** CGCS2000 (2000国家大地坐标系), as ours are stored; from WGS-84 it differs by centimetres. */
        CGCS2000,
        /** GCJ-02 (国测局坐标), which commercial services of China use; places are shifted by some hundred metres. */
        GCJ02
    }

    /** A middle in degrees CGCS2000, and a zoom level. */
    public record Start(double longitude, double latitude, int zoom) {

        private static final Pattern FORM = Pattern.compile("(-?[0-9.]+),(-?[0-9.]+),([0-9]{1,2})");

        /** @throws IllegalStateException unless it reads {@code 125.11,30.05,13} */
        static Start of(String text) {
            Matcher parts = FORM.matcher(text.replace(" ", ""));
            if (parts.matches()) {
                try {
                    return new Start(Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)), Integer.parseInt(parts.group(3)));
                } catch (NumberFormatException e) {
                    throw new IllegalStateException("tiean.map.view is not longitude,latitude,zoom: " + text, e);
                }
            }
            throw new IllegalStateException("tiean.map.view is not longitude,latitude,zoom: " + text);
        }
    }

    public TileService {
        layers = List.copyOf(layers);
        for (String layer : layers) {
            if (!LAYER.matcher(layer).matches() || !Stream.of("{x}", "{y}", "{z}").allMatch(layer::contains)) {
                throw new IllegalStateException("tiean.map.tiles wants an address with {z}, {x} and {y} behind its host, and nothing else in braces: "
                        + layer);
            }
        }
    }

    /**
     * The service as the settings name it, or none.
     *
     * @param tiles addresses parted by blanks
     * @param datum name of a {@link Datum}; {@code view} as longitude, latitude and zoom with commas between
     * @throws IllegalStateException if one of them cannot be read: a wrong setting stops the start
     */
    public static Optional<TileService> of(Optional<String> tiles, Optional<String> attribution, Optional<String> datum, Optional<String> view,
            int deepest) {
        return tiles.map(String::strip).filter(text -> !text.isEmpty()).map(text -> new TileService(List.of(text.split("\\s+")),
                attribution.orElse(""), datum.map(TileService::datum).orElse(Datum.CGCS2000), view.map(Start::of).orElse(CHINA), deepest));
    }

    private static Datum datum(String name) {
        try {
            return Datum.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("tiean.map.datum is cgcs2000 or gcj02, not " + name, e);
        }
    }

    /** Servers the pictures come from, as a content security policy names them; none for tiles of our own address. */
    public Set<String> origins() {
        Set<String> origins = new LinkedHashSet<>();
        for (String layer : layers) {
            Matcher parts = LAYER.matcher(layer);
            if (parts.matches() && parts.group(1) != null) {
                origins.add(URI.create(parts.group(1)).toString());
            }
        }
        return origins;
    }
}
