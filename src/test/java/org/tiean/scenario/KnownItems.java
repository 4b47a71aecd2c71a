package org.tiean.scenario;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.control.PowerTable;
import org.tiean.authority.entity.PowerItem;

/** The power list as shipped. */
public class KnownItems extends PowerItems {

    private static final List<PowerItem> SHIPPED = PowerTable.items(new InputStreamReader(
            KnownItems.class.getResourceAsStream("/reference/power-items.csv"), StandardCharsets.UTF_8), "power-items.csv");

    @Override
    public PowerItem require(String code) {
        return SHIPPED.stream().filter(item -> item.code().equals(code)).findFirst().orElseThrow();
    }

    @Override
    public Optional<PowerItem> versionOn(String family, LocalDate day) {
        return SHIPPED.stream().filter(item -> item.family().equals(family) && item.inForceOn(day)).findFirst();
    }
}
