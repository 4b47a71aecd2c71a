package org.tiean.demo.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tile of a Web Mercator map: zoom level, column from the west, row from the north. */
public record MapTile(int zoom, int column, int row) {

    /** Pixels along one side. */
    public static final int SIDE = 256;
    private static final int FARTHEST = 3;
    private static final int CLOSEST = 18;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,2})/([0-9]{1,6})/([0-9]{1,6})\\.png");

    /** @param path {@code /13/6942/3356.png}; none for anything else, and for levels the demo does not draw */
    public static Optional<MapTile> at(String path) {
        Matcher parts = PATH.matcher(path == null ? "" : path);
        return parts.matches() ? Optional.of(new MapTile(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)))).filter(MapTile::exists) : Optional.empty();
    }

    private boolean exists() {
        return zoom >= FARTHEST && zoom <= CLOSEST && column < 1 << zoom && row < 1 << zoom;
    }

    private double world() {
        return (double) SIDE * (1 << zoom);
    }

    /** Pixels from the left edge; outside of the tile too. */
    public double x(double longitude) {
        return (longitude + 180) / 360 * world() - (double) column * SIDE;
    }

    /** Pixels from the upper edge. */
    public double y(double latitude) {
        double angle = Math.toRadians(latitude);
        return (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2 * world() - (double) row * SIDE;
    }

    /** Longitude that far from the left edge. */
    public double longitude(double x) {
        return (column * (double) SIDE + x) / world() * 360 - 180;
    }

    /** Latitude that far from the upper edge. */
    public double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * (row * (double) SIDE + y) / world()))));
    }
}
