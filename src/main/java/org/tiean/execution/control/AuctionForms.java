package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.Facts;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Seizure;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.execution.entity.AuctionLine;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.SeizedAuction;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** What the decision on an auction says (行政强制执行决定书, D50; 行政强制法37). */
@ApplicationScoped
public class AuctionForms {

    @Inject
    CaseDocuments documents;

    @Inject
    AuctionsFound found;

    @Inject
    EnforcementsFound enforcements;

    /** @param balance how the fine stands on the day of the decision */
    public UUID decision(ActInProgress act, SeizedAuction auction, FineBalance balance) {
        FineAccount account = auction.account();
        Enforcement demand = enforcements.running(account.caseId()).orElseThrow(() -> Refusal.conflict("execution.demand.none"));
        Seizure seizure = found.seizure(account.caseId()).orElseThrow(() -> Refusal.conflict("execution.auction.none-held"));
        Money fine = Enforcement.left(balance);
        Facts fields = Facts.of()
                .put("decision", Facts.of().put("number", account.decisionNumber()).put("servedOn", account.servedOn()).build())
                .put("demand", Facts.of().put("number", number(demand.demandId())).put("servedOn", demand.servedOn().orElseThrow())
                        .put("by", demand.payBy()).build())
                .put("seizure", Facts.of().put("number", number(seizure.decisionId().orElseThrow())).build())
                .put("fineLeftFen", fine).put("surchargeFen", balance.owed().minus(fine)).put("owedFen", balance.owed())
                .put("reason", auction.reason()).put("valuation", auction.valuation()).put("things", things(auction));
        demand.statements().stream().reduce((earlier, later) -> later).ifPresent(said -> fields.put("statement", Facts.of()
                .put("content", said.content()).put("examination", said.examination()).build()));
        return documents.order(act, new DocumentOrder(DocumentKind.AUCTION_DECISION, act.caseFile().party(account.partyId()), fields.build()));
    }

    private String number(UUID paper) {
        return documents.view(paper).map(DocumentView::number).orElseThrow();
    }

    private JsonArray things(SeizedAuction auction) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (SeizedThing thing : found.things(auction)) {
            Money value = auction.lines().stream().filter(line -> line.thingId().equals(thing.id())).map(AuctionLine::value).findFirst().orElseThrow();
            list.add(Facts.of().put("name", thing.thing().name()).put("quantity", thing.thing().amount() + thing.thing().unit()).put("valueFen", value).build());
        }
        return list.build();
    }
}
