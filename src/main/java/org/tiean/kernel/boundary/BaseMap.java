package org.tiean.kernel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.entity.TileService;

/** The base map (底图) under the maps of pages, by the settings {@code tiean.map.*}; without {@code tiean.map.tiles} there is none. */
@Named
@ApplicationScoped
public class BaseMap {

    private Optional<TileService> service;

    BaseMap() {
        service = Optional.empty();
    }

    @Inject
    public BaseMap(@ConfigProperty(name = "tiean.map.tiles") Optional<String> tiles,
            @ConfigProperty(name = "tiean.map.attribution") Optional<String> attribution,
            @ConfigProperty(name = "tiean.map.datum") Optional<String> datum,
            @ConfigProperty(name = "tiean.map.view") Optional<String> view,
            @ConfigProperty(name = "tiean.map.deepest", defaultValue = "" + TileService.DEEPEST) int deepest) {
        service = TileService.of(tiles, attribution, datum, view, deepest);
    }

    public boolean isOffered() {
        return service.isPresent();
    }

    /** Addresses of the layers, blanks between. */
    public String getLayers() {
        return service.map(one -> String.join(" ", one.layers())).orElse("");
    }

    public String getAttribution() {
        return service.map(TileService::attribution).orElse("");
    }

    public String getDatum() {
        return service.map(one -> one.datum().name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** {@code 125.11,30.05,13}. */
    public String getStart() {
        return service.map(TileService::start).map(start -> start.longitude() + "," + start.latitude() + "," + start.zoom()).orElse("");
    }

    public int getDeepest() {
        return service.map(TileService::deepest).orElse(TileService.DEEPEST);
    }

    Set<String> origins() {
        return service.map(TileService::origins).orElse(Set.of());
    }
}
