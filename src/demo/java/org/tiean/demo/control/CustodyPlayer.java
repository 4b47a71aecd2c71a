package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.tiean.coercion.boundary.Seizures;
import org.tiean.coercion.entity.Seizure;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Thing;
import org.tiean.demo.entity.Played;
import org.tiean.evidence.boundary.Custody;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;

/**
 * Plays what becomes of detained things in the warehouse (涉案物品保管): taken in under a label by the second officer, stock taken
 * at their shelf, and at the end given back, or put with what is confiscated.
 */
@ApplicationScoped
@Transactional
public class CustodyPlayer {

    private static final String CONFISCATED = "本机关罚没物品库";

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    DrawnSignatures signatures;

    @Inject
    Seizures seizures;

    @Inject
    Custody custody;

    /** Each thing of the list of detained things gets its label. */
    public void takeIn(Played played) {
        cast.enter(played.pair()[0]);
        List<String> names = cast.names(played.pair());
        for (SeizedThing seized : seizures.running(played.caseId()).map(Seizure::things).orElse(List.of())) {
            Thing thing = seized.thing();
            UUID item = UUID.randomUUID();
            MoveItem move = new MoveItem(item, MoveKind.TAKEN_IN, shelf(played), names.get(0), names.get(1), signatures.of(names.get(0)),
                    signatures.of(names.get(1)), null, "扣押决定书及扣押物品清单", false);
            custody.keep(desk.request(played), new KeepItem(item, null, null, seized.id(), thing.name(), new BigDecimal(thing.amount()), thing.unit(),
                    thing.condition() + "，贴封条", played.sample().party().name(), move));
        }
    }

    /** Every label of the shelf is read, and nothing else. */
    public void takeStock(Played played) {
        cast.enter(played.pair()[1]);
        List<String> labels = custody.kept(played.caseId()).stream().map(PhysicalItem::label).toList();
        if (!labels.isEmpty()) {
            custody.takeStock(UUID.randomUUID(), shelf(played), labels, "月度盘点");
        }
    }

    /** Back to the party, both signing. */
    public void giveBack(Played played) {
        move(played, MoveKind.RETURNED, null, cast.names(played.pair()).get(1), played.signer(), "解除扣押决定书");
    }

    /** To the other store, where it waits for the government's disposal. */
    public void putAway(Played played) {
        List<String> names = cast.names(played.pair());
        move(played, MoveKind.HANDED_OVER, CONFISCATED, names.get(1), names.get(0), "行政处罚决定书（没收）");
    }

    private void move(Played played, MoveKind kind, String place, String from, String to, String ground) {
        cast.enter(played.pair()[0]);
        for (PhysicalItem item : custody.kept(played.caseId())) {
            custody.move(desk.request(played), new MoveItem(item.id(), kind, place, from, to, signatures.of(from), signatures.of(to), null, ground, false));
        }
    }

    private static String shelf(Played played) {
        return CoercionPlayer.STORE + " " + played.sample().number();
    }
}
