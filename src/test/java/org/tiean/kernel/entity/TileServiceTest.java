package org.tiean.kernel.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.kernel.entity.TileService.Datum;
import org.tiean.kernel.entity.TileService.Start;

class TileServiceTest {

    private static final String TIANDITU = "https://t0.tianditu.gov.cn/%s_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=%1$s&STYLE=default"
            + "&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=0123";

    private static Optional<TileService> of(String tiles) {
        return TileService.of(Optional.of(tiles), Optional.empty(), Optional.empty(), Optional.empty(), TileService.DEEPEST);
    }

    private static TileService with(String datum, String view) {
        return TileService.of(Optional.of("/t/{z}/{x}/{y}"), Optional.empty(), Optional.ofNullable(datum), Optional.ofNullable(view), 18).orElseThrow();
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertTrue(TileService.of(Optional.empty(), Optional.of("图"), Optional.of("gcj02"), Optional.empty(), 18).isEmpty());
        assertTrue(of("  ").isEmpty());
    }

    @Test
    void layersAndTheirServers() {
        TileService map = of(TIANDITU.formatted("vec") + " " + TIANDITU.formatted("cva")).orElseThrow();
        assertEquals(2, map.layers().size());
        assertEquals(Set.of("https://t0.tianditu.gov.cn"), map.origins());
        assertEquals(Datum.CGCS2000, map.datum());
        assertEquals(TileService.CHINA, map.start());
        assertEquals(List.of("http://a.example:8080", "https://b.example"), List.copyOf(of("http://a.example:8080/{z}/{x}/{y}.png https://b.example/{z}/{y}/{x}")
                .orElseThrow().origins()));
        assertEquals(Set.of(), of("/tiles/{z}/{x}/{y}.png").orElseThrow().origins());
    }

    /** What could not be drawn, or would say more in the policy of pages than a server, stops the start. */
    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/{z}/{x}.png", "https://a.example/{z}/{x}/{x}", "https://t{s}.a.example/{z}/{x}/{y}", "ftp://a.example/{z}/{x}/{y}",
        "https://a.example;script-src/{z}/{x}/{y}", "https://*/{z}/{x}/{y}", "{z}/{x}/{y}", "https://a.example/{z}/{x}/{y}{r}.png", "javascript:/{z}/{x}/{y}"})
    void whatIsNoServiceIsRefused(String tiles) {
        assertThrows(IllegalStateException.class, () -> of(tiles));
    }

    @Test
    void datumAndStart() {
        assertEquals(Datum.GCJ02, with("gcj02", null).datum());
        assertEquals(new Start(125.12, -30.5, 13), with(null, "125.12, -30.5, 13").start());
        assertThrows(IllegalStateException.class, () -> with("bd09", null));
        assertThrows(IllegalStateException.class, () -> with(null, "125.12,30"));
        assertThrows(IllegalStateException.class, () -> with(null, "1.2.3,30,4"));
    }
}
