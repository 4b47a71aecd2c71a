package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Organ;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.control.PublicTexts.Penalty;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.ProtectedText;

/**
 * Makes the row of a published decision for the double publicity (双公示; rulebook H2): facts as everybody may read them, the party
 * as the platform needs it to tell people apart.
 */
@ApplicationScoped
public class CreditRows {

    private static final int SCALE = 6;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    /** 长期: a penalty has no day on which it stops to hold. */
    private static final String ALWAYS = "2099/12/31";
    private static final Map<String, String> KINDS = Map.of("警告", "警告", "罚款", "罚款", "没收违法所得", "没收违法所得",
            "没收非法财物", "没收非法财物", "责令停产停业", "责令停产停业", "暂扣许可证件", "暂扣或者吊销许可证", "吊销许可证件", "暂扣或者吊销许可证",
            "行政拘留", "行政拘留");

    @Inject
    PublicTexts texts;

    @Inject
    Agencies agencies;

    /** The row by field code; fields that say nothing are left out. */
    public Map<String, String> row(CaseFile caseFile, DecisionView decision, Publication publication) {
        Map<String, String> row = new LinkedHashMap<>();
        party(row, caseFile.party(decision.partyId()));
        PublicContent content = publication.content();
        List<Penalty> penalties = texts.list(Publishable.of(decision));
        put(row, "cf_wsh", content.number());
        put(row, "cf_wfxw", content.item());
        put(row, "cf_sy", content.facts());
        put(row, "cf_yj", content.basis());
        put(row, "cf_cflb", penalties.stream().map(penalty -> kind(penalty.kind())).distinct().collect(Collectors.joining(";")));
        put(row, "cf_nr", String.join("；", content.penalties()));
        sum(penalties, "罚款").ifPresent(sum -> put(row, "cf_nr_fk", sum));
        sum(penalties, "没收").ifPresent(sum -> put(row, "cf_nr_wfff", sum));
        put(row, "cf_nr_zkdx", penalties.stream().filter(penalty -> kind(penalty.kind()).startsWith("暂扣或者吊销"))
                .map(Penalty::detail).collect(Collectors.joining("；")));
        put(row, "cf_jdrq", decision.decidedOn().format(CreditCheck.DAY));
        put(row, "cf_yxq", ALWAYS);
        put(row, "cf_gsjzq", publication.endsOn().format(CreditCheck.DAY));
        Organ organ = agencies.issuingOrganOf(caseFile.agencyId(), decision.decidedOn());
        put(row, "cf_cfjg", organ.name());
        put(row, "cf_cfjgdm", code(agencies.find(organ.agencyId())));
        Optional<Agency> source = agencies.find(caseFile.agencyId());
        put(row, "cf_sjly", source.map(Agency::name).orElse(null));
        put(row, "cf_sjlydm", code(source));
        return row;
    }

    private static void party(Map<String, String> row, Party party) {
        boolean citizen = party.kind() == PartyKind.CITIZEN;
        put(row, "cf_xdr_mc", party.name());
        put(row, "cf_xdr_lb", switch (party.kind()) {
            case CITIZEN -> "自然人";
            case SOLE_TRADER -> "个体工商户";
            case ORGANISATION -> "法人及非法人组织";
        });
        if (citizen) {
            put(row, "cf_xdr_zjlx", party.idType());
            put(row, "cf_xdr_zjhm", party.idNumber().map(ProtectedText::reveal).orElse(null));
        } else {
            put(row, "cf_xdr_shxym", PublicMasking.code(party));
            put(row, "cf_frdb", party.legalRepresentative().orElse(party.kind() == PartyKind.SOLE_TRADER ? party.name() : null));
        }
    }

    private static String code(Optional<Agency> agency) {
        return agency.map(one -> one.profile().creditCode()).orElse(null);
    }

    /** As the table of fields names kinds; what it does not know is 其他 with its name. */
    static String kind(String kind) {
        return KINDS.getOrDefault(kind, "其他-" + kind);
    }

    /** In ten thousand yuan; empty where no such penalty has a sum. */
    private static Optional<String> sum(List<Penalty> penalties, String begin) {
        List<Money> sums = penalties.stream().filter(penalty -> penalty.kind().startsWith(begin) && penalty.money() != null)
                .map(Penalty::money).toList();
        return sums.isEmpty() ? Optional.empty() : Optional.of(tenThousands(sums.stream().reduce(Money.ZERO, Money::plus)));
    }

    static String tenThousands(Money money) {
        // a fen is the sixth decimal of ten thousand yuan: nothing is rounded
        return money.yuan().divide(TEN_THOUSAND).setScale(SCALE).toPlainString();
    }

    private static void put(Map<String, String> row, String code, String value) {
        if (value != null && !value.isBlank()) {
            row.put(code, value.strip());
        }
    }
}
