package org.tiean.disclosure.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Scene;
import org.tiean.disclosure.entity.PublicParty;
import org.tiean.disclosure.entity.PublicPlace;
import org.tiean.kernel.entity.ProtectedText;

/**
 * Takes personal values out of what everybody will read (公开前的去标识; rulebook F1.8, H4, M11). Works on what the
 * case knows of its parties and on the shapes of numbers; names of third persons are proposed for
 * covering ({@link ThirdPersons}), and a person reads the text before it goes out.
 */
public final class PublicMasking {

    private static final String HIDDEN = "***";
    private static final int ID_LENGTH = 18;
    private static final int ADULT = 18;
    private static final Set<String> COMPOUND_SURNAMES = Set.of("欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫",
            "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容",
            "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "颛孙", "令狐", "呼延", "百里", "东郭",
            "南门", "羊舌", "微生", "梁丘", "左丘", "东门", "西门");

    private static final String EDGE = "(?<![0-9A-Za-z])";
    private static final String END = "(?![0-9A-Za-z])";
    private static final Pattern ID = Pattern.compile(EDGE
            + "(?:\\d{6}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"
            + "|\\d{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3})" + END);
    private static final Pattern CARD = Pattern.compile(EDGE + "(?:\\d{16,17}|\\d{19})" + END);
    private static final Pattern PHONE = Pattern.compile(EDGE + "(?:1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})" + END);
    private static final Pattern MAIL = Pattern.compile("[0-9A-Za-z._%+-]+@[0-9A-Za-z.-]+\\.[A-Za-z]{2,}");
    private static final Pattern PLATE = Pattern.compile("([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z])"
            + "·?[A-HJ-NP-Z0-9]{3,4}([A-HJ-NP-Z0-9][A-HJ-NP-Z0-9挂学警港澳])");
    private static final Pattern ROOM = Pattern.compile("(?:\\d+(?:栋|幢|号楼|座|单元|层))*\\d+室");
    private static final Pattern DISTRICT = Pattern.compile("^.{2,}?(?:(?<![小社园校厂库矿景治])区|县|旗)");
    private static final Pattern ROAD = Pattern.compile("[^0-9]{1,40}?(?:(?<!道)路|街|大道|巷|弄|胡同)(?!道)");
    private static final Pattern CITY = Pattern.compile("^.*市");

    private PublicMasking() {
    }

    /** What everybody may know of a party. */
    public static PublicParty party(Party party) {
        String address = party.address().map(ProtectedText::reveal).orElse(null);
        return switch (party.kind()) {
            case CITIZEN -> new PublicParty(PartyKind.CITIZEN, citizen(party.name()), null, null, district(address));
            // a trader without a shop name trades under the own one
            case SOLE_TRADER -> new PublicParty(PartyKind.SOLE_TRADER,
                    party.legalRepresentative().filter(party.name()::equals).isPresent() ? citizen(party.name()) : party.name(),
                    code(party), null, district(address));
            case ORGANISATION -> new PublicParty(PartyKind.ORGANISATION, party.name(), code(party),
                    party.legalRepresentative().orElse(null), address);
        };
    }

    /** The unified social credit code, which is public; any other number is not shown. Null where there is none. */
    public static String code(Party party) {
        return party.idNumber().map(ProtectedText::reveal)
                .filter(number -> number.length() == ID_LENGTH && !ID.matcher(number).matches()).orElse(null);
    }

    /** Surname and 某: 李某, 欧阳某. */
    public static String citizen(String name) {
        String bare = name.strip();
        if (bare.length() < 2 || !Character.isIdeographic(bare.codePointAt(0))) {
            return "某某";
        }
        String surname = bare.length() > 2 && COMPOUND_SURNAMES.contains(bare.substring(0, 2)) ? bare.substring(0, 2)
                : bare.substring(0, bare.offsetByCodePoints(0, 1));
        return surname + "某";
    }

    /**
     * Where it was done, as everybody may know it: where organisations alone are parties, to the road and to about a kilometre; otherwise
     * it may be somebody's home, and the district is all (rulebook F1.8). Null where neither can be made out.
     *
     * @param covered whether somebody has covered a part of it by hand
     */
    public static PublicPlace place(Scene scene, Collection<Party> parties, boolean covered) {
        boolean organisations = parties.stream().allMatch(party -> party.kind() == PartyKind.ORGANISATION);
        String district = district(scene.place());
        Matcher road = ROAD.matcher(scene.place()).region(district == null ? 0 : district.length(), scene.place().length());
        if (!organisations || covered || !road.lookingAt()) {
            return district == null ? null : new PublicPlace(district, null, null);
        }
        boolean known = scene.longitude() != null && scene.latitude() != null;
        return new PublicPlace(scene.place().substring(0, road.end()), known ? hundredth(scene.longitude()) : null,
                known ? hundredth(scene.latitude()) : null);
    }

    private static double hundredth(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    /** The address as far as its district or county; null where neither can be made out. */
    public static String district(String address) {
        if (address == null) {
            return null;
        }
        Matcher district = DISTRICT.matcher(address);
        if (district.find()) {
            return district.group();
        }
        Matcher city = CITY.matcher(address);
        return city.find() ? city.group() : null;
    }

    /** A text of the case with everything taken out that the parties' entries or the shape of a number give away. */
    public static String text(String text, Collection<Party> parties) {
        return text(text, parties, Set.of());
    }

    /** @param hidden what vanishes besides: names of complainants */
    public static String text(String text, Collection<Party> parties, Collection<String> hidden) {
        Map<String, String> known = new LinkedHashMap<>();
        hidden.forEach(one -> known.put(one, HIDDEN));
        for (Party party : parties) {
            boolean person = party.kind() != PartyKind.ORGANISATION;
            if (party.kind() == PartyKind.CITIZEN) {
                known.put(party.name(), citizen(party.name()));
            }
            party.legalRepresentative().filter(name -> person).ifPresent(name -> known.put(name, citizen(name)));
            party.phone().ifPresent(phone -> known.put(phone.reveal(), HIDDEN));
            party.idNumber().filter(number -> code(party) == null).ifPresent(number -> known.put(number.reveal(), HIDDEN));
            party.address().filter(address -> person).ifPresent(address -> known.put(address.reveal(),
                    Optional.ofNullable(district(address.reveal())).orElse(HIDDEN)));
        }
        boolean homes = parties.stream().anyMatch(party -> party.kind() != PartyKind.ORGANISATION);
        return shapes(replaced(text, known), homes);
    }

    private static String replaced(String text, Map<String, String> known) {
        String result = text;
        // longer ones first, so that a name inside another does not break it
        for (var entry : known.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> e) -> e.getKey().length()).reversed()).toList()) {
            if (entry.getKey().length() > 1) {
                result = result.replace(entry.getKey(), entry.getValue());
            }
        }
        return result;
    }

    /** @param homes whether rooms are hidden too: with a natural person an address may be a home */
    static String shapes(String text, boolean homes) {
        String result = ID.matcher(text).replaceAll(HIDDEN);
        result = CARD.matcher(result).replaceAll(HIDDEN);
        result = PHONE.matcher(result).replaceAll(HIDDEN);
        result = MAIL.matcher(result).replaceAll(HIDDEN);
        result = PLATE.matcher(result).replaceAll("$1***$2");
        return homes ? ROOM.matcher(result).replaceAll(HIDDEN) : result;
    }

    /** Whether the party was not yet 18 on a day; empty where its number does not tell (or it is no citizen). */
    public static Optional<Boolean> minor(Party party, LocalDate day) {
        if (party.kind() != PartyKind.CITIZEN) {
            return Optional.of(false);
        }
        return party.idNumber().map(ProtectedText::reveal).flatMap(PublicMasking::birthday)
                .map(born -> born.plusYears(ADULT).isAfter(day));
    }

    private static Optional<LocalDate> birthday(String idNumber) {
        if (!ID.matcher(idNumber).matches() || idNumber.length() != ID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(idNumber.substring(6, 10)),
                    Integer.parseInt(idNumber.substring(10, 12)), Integer.parseInt(idNumber.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
