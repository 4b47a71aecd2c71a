package org.tiean.kernel.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Places drawn to scale without a base map: dots, lines of longitude and latitude and a scale, in the units of a picture
 * {@value #WIDTH} wide. Degrees are CGCS2000; over the breadth of a city the flat projection is off by less than a dot. Where
 * there is a base map the same spots stand on it, with what they lead to.
 *
 * @param spots     the places as given
 * @param dots      the same drawn, the heavier the larger
 * @param meridians lines of longitude, {@code at} from the left; {@code parallels} of latitude, from the top
 * @param scale     as long as {@code scaleText} says
 */
public record PlaceMap(int height, List<Spot> spots, List<Dot> dots, List<Line> meridians, List<Line> parallels, double scale, String scaleText) {

    /** Width of the picture. */
    public static final int WIDTH = 480;

    private static final int HIGHEST = 400;
    private static final int LOWEST = 200;
    private static final int EDGE = 44;
    private static final double LEAST_SPAN = 0.02;
    private static final double KILOMETRES = 111.32;
    private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 45};
    private static final double[] LENGTHS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final int MOST_LINES = 5;
    private static final int LONGEST_SCALE = 110;

    /**
     * A place.
     *
     * @param weight how much there is, 1 or more
     * @param ways   pages that tell more of it
     */
    public record Spot(String label, double longitude, double latitude, long weight, List<Way> ways) {

        public Spot {
            ways = List.copyOf(ways);
        }

        public Spot(String label, double longitude, double latitude, long weight) {
            this(label, longitude, latitude, weight, List.of());
        }
    }

    /** Where a spot leads: what is there, and its address. */
    public record Way(String text, String address) {
    }

    /** A place drawn: centre and radius. */
    public record Dot(double x, double y, double radius, String label, long weight) {
    }

    /** A line and what is written at its end. */
    public record Line(double at, String text) {
    }

    /** @param spots at least one */
    public static PlaceMap of(List<Spot> spots) {
        double west = least(spots, Spot::longitude);
        double east = -least(spots, spot -> -spot.longitude());
        double south = least(spots, Spot::latitude);
        double north = -least(spots, spot -> -spot.latitude());
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double across = Math.max((east - west) * narrowing, LEAST_SPAN);
        double up = Math.max(north - south, LEAST_SPAN / 2);
        double unit = Math.min((WIDTH - 2 * EDGE) / across, (HIGHEST - 2 * EDGE) / up);
        int height = (int) Math.max(LOWEST, Math.ceil(up * unit) + 2 * EDGE);
        View view = new View((west + east) / 2, (south + north) / 2, narrowing * unit, unit, height);
        long heaviest = spots.stream().mapToLong(Spot::weight).max().orElse(1);
        List<Dot> dots = spots.stream().map(spot -> new Dot(view.x(spot.longitude()), view.y(spot.latitude()),
                radius(spot.weight(), heaviest), spot.label(), spot.weight())).toList();
        double length = longest(unit / KILOMETRES);
        return new PlaceMap(height, List.copyOf(spots), dots, view.meridians(), view.parallels(), round(length * unit / KILOMETRES),
                length < 1 ? Math.round(length * 1000) + " m" : Math.round(length) + " km");
    }

    private static double least(List<Spot> spots, ToDoubleFunction<Spot> of) {
        return spots.stream().mapToDouble(of).min().orElseThrow();
    }

    private static double radius(long weight, long heaviest) {
        return heaviest == 1 ? 7 : round(6 + 14 * Math.sqrt((double) weight / heaviest));
    }

    private static double longest(double unitsOfKilometre) {
        double best = LENGTHS[0];
        for (double length : LENGTHS) {
            if (length * unitsOfKilometre <= LONGEST_SCALE) {
                best = length;
            }
        }
        return best;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** What of the world is seen: its middle, and how many units a degree takes. */
    private record View(double longitude, double latitude, double unitX, double unitY, int height) {

        double x(double degrees) {
            return round(WIDTH / 2.0 + (degrees - longitude) * unitX);
        }

        double y(double degrees) {
            return round(height / 2.0 - (degrees - latitude) * unitY);
        }

        List<Line> meridians() {
            double half = WIDTH / 2.0 / unitX;
            return lines(longitude - half, longitude + half).stream().map(at -> new Line(x(at), text(at))).toList();
        }

        List<Line> parallels() {
            double half = height / 2.0 / unitY;
            return lines(latitude - half, latitude + half).stream().map(at -> new Line(y(at), text(at))).toList();
        }

        private static List<Double> lines(double from, double to) {
            double step = STEPS[STEPS.length - 1];
            for (int i = STEPS.length - 1; i >= 0; i--) {
                if ((to - from) / STEPS[i] <= MOST_LINES) {
                    step = STEPS[i];
                }
            }
            List<Double> lines = new ArrayList<>();
            for (long n = (long) Math.ceil(from / step); n * step < to; n++) {
                lines.add(n * step);
            }
            return lines;
        }

        private static String text(double degrees) {
            return Math.round(degrees * 100) / 100.0 + "°";
        }
    }
}
