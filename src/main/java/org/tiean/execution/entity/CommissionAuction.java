package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * An auction house is commissioned (委托拍卖; 行政强制法48: 依照拍卖法).
 *
 * @param house       the auction house (拍卖企业)
 * @param licence     number of its licence (拍卖经营批准证书)
 * @param contract    number of the contract (委托拍卖合同)
 * @param reserve     below it nothing is sold (保留价)
 * @param announcedOn day of the public announcement (拍卖公告)
 * @param auctionOn   day of the auction
 */
public record CommissionAuction(String house, String licence, String contract, Money reserve, LocalDate announcedOn, LocalDate auctionOn) {

    private static final int NAME = 300;
    private static final int NUMBER = 60;

    public CommissionAuction {
        if (Words.missing(house, NAME) || Words.missing(licence, NUMBER) || Words.missing(contract, NUMBER) || reserve == null || reserve.isZero()
                || announcedOn == null || auctionOn == null) {
            throw Refusal.invalid("execution.auction.incomplete");
        }
        if (!auctionOn.isAfter(announcedOn)) {
            throw Refusal.invalid("execution.auction.order");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("house", house).put("licence", licence).put("contract", contract).put("reserveFen", reserve)
                .put("announcedOn", announcedOn).put("auctionOn", auctionOn).build();
    }
}
