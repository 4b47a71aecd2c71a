package org.tiean.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.demo.control.MapDrawing;
import org.tiean.demo.entity.MapTile;

class MapTileTest {

    /** The whole world at level 0 is one tile; at level 3 eight of them lie beside one another, 45 degrees each. */
    @Test
    void aTileLiesWhereTheProjectionSays() {
        MapTile east = MapTile.at("/3/4/3.png").orElseThrow();
        assertEquals(0, east.longitude(0), 1e-9);
        assertEquals(45, east.longitude(256), 1e-9);
        assertEquals(0, east.latitude(256), 1e-9);
        // the edge of the second row above the equator: atan(sinh(pi/4)) = 40.9799 degrees
        assertEquals(40.9799, east.latitude(0), 1e-4);
        assertEquals(128, east.x(22.5), 1e-9);
        assertEquals(77, east.y(east.latitude(77)), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/2/0/0.png", "/19/0/0.png", "/3/8/0.png", "/3/0/8.png", "/3/-1/0.png", "/3/0/0.jpg", "/3/0/0.png/", "/../3/0/0.png", "/13/9999999/1.png"})
    void nothingElseIsATile(String path) {
        assertTrue(MapTile.at(path).isEmpty(), path);
    }

    @Test
    void roadsGoOnOverTheEdge() throws Exception {
        BufferedImage left = draw("/13/6943/3356.png");
        BufferedImage right = draw("/13/6944/3356.png");
        int[] last = left.getRGB(255, 0, 1, 256, null, 0, 1);
        int[] first = right.getRGB(0, 0, 1, 256, null, 0, 1);
        int alike = 0;
        for (int y = 0; y < 256; y++) {
            alike += last[y] == first[y] ? 1 : 0;
        }
        assertTrue(alike > 230, "alike at the edge: " + alike);
        assertArrayEquals(MapDrawing.png(MapTile.at("/13/6943/3356.png").orElseThrow()), MapDrawing.png(MapTile.at("/13/6943/3356.png").orElseThrow()));
    }

    private static BufferedImage draw(String path) throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(MapDrawing.png(MapTile.at(path).orElseThrow())));
        assertEquals(256, picture.getWidth());
        return picture;
    }
}
