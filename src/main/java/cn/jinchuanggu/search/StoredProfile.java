package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/**
 * What a search must be able to show and judge of a listing, as short as pays: fields one after the other without names,
 * as {@link ShortText}. Written and read by one version of
 * {@link Documents#FORMAT}.
 *
 * @param textVersion see {@link Embedding#textVersion}; hexadecimal digits, an even number of them
 * @param revision    of the listing in the graph
 */
record StoredProfile(ListingProfile profile, String textVersion, long revision) {

    byte[] toBytes() {
        var out = new Out();
        out.number(revision);
        out.bytes(HexFormat.of().parseHex(textVersion));
        var p = profile;
        out.text(p.id()).number(p.kind().ordinal()).text(p.title()).text(p.text()).text(p.problem()).texts(p.keywords()).texts(p.indicatorTexts());
        out.number(p.readiness() == null ? 0 : p.readiness()).modes(p.modes()).amount(p.amountFromYuan()).amount(p.amountUpToYuan());
        Stream.of(p.trackId(), p.segmentId(), p.region(), p.fieldCode(), p.industryCode()).forEach(out::text);
        out.day(p.since()).day(p.until()).text(p.ownerId()).text(p.ownerName());
        out.number((p.masked() ? 1 : 0) + (p.illustrative() ? 2 : 0)).texts(p.choices());
        return out.toByteArray();
    }

    static StoredProfile of(BytesRef stored) {
        var in = new In(stored);
        long revision = in.number();
        String textVersion = HexFormat.of().formatHex(in.bytes());
        var profile = ListingProfile.builder(in.text(), ListingKind.values()[(int) in.number()]).title(in.text()).text(in.text())
                .problem(in.text()).keywords(in.texts()).indicatorTexts(in.texts()).readiness(in.readiness()).modes(in.modes())
                .amount(in.amount(), in.amount()).track(in.text(), in.text()).region(in.text()).fieldCode(in.text()).industryCode(in.text())
                .valid(in.day(), in.day()).owner(in.text(), in.text());
        long flags = in.number();
        return new StoredProfile(profile.masked((flags & 1) != 0).illustrative((flags & 2) != 0).choices(in.texts()).build(), textVersion, revision);
    }

    /** Numbers are zigzag in groups of seven bits; a length that may be missing is one higher, 0 means null. */
    private static final class Out extends ByteArrayOutputStream {

        Out number(long value) {
            long rest = value << 1 ^ value >> 63;
            while ((rest & ~0x7FL) != 0) {
                write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            write((int) rest);
            return this;
        }

        Out bytes(byte[] bytes) {
            number(bytes.length).writeBytes(bytes);
            return this;
        }

        Out text(String text) {
            if (text == null) {
                return number(0);
            }
            byte[] bytes = ShortText.bytes(text);
            number(bytes.length + 1L).writeBytes(bytes);
            return this;
        }

        Out texts(List<String> texts) {
            number(texts.size());
            texts.forEach(this::text);
            return this;
        }

        Out modes(Set<CooperationMode> modes) {
            return number(modes.stream().mapToLong(m -> 1L << m.ordinal()).sum());
        }

        Out amount(BigDecimal amount) {
            return amount == null ? bytes(new byte[0]) : bytes(amount.unscaledValue().toByteArray()).number(amount.scale());
        }

        Out day(LocalDate day) {
            return day == null ? number(0) : number(1).number(day.toEpochDay());
        }
    }

    private static final class In {

        private final byte[] bytes;
        private int at;

        In(BytesRef stored) {
            this.bytes = stored.bytes;
            this.at = stored.offset;
        }

        long number() {
            long rest = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                rest |= (next & 0x7FL) << shift;
                shift += 7;
            } while (next < 0);
            return rest >>> 1 ^ -(rest & 1);
        }

        byte[] bytes() {
            var part = new byte[(int) number()];
            System.arraycopy(bytes, at, part, 0, part.length);
            at += part.length;
            return part;
        }

        String text() {
            int length = (int) number() - 1;
            if (length < 0) {
                return null;
            }
            at += length;
            return ShortText.read(bytes, at - length, length);
        }

        List<String> texts() {
            var texts = new String[(int) number()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = text();
            }
            return List.of(texts);
        }

        Integer readiness() {
            int level = (int) number();
            return level == 0 ? null : level;
        }

        Set<CooperationMode> modes() {
            long bits = number();
            var modes = EnumSet.noneOf(CooperationMode.class);
            for (CooperationMode mode : CooperationMode.values()) {
                if ((bits >> mode.ordinal() & 1) != 0) {
                    modes.add(mode);
                }
            }
            return modes;
        }

        BigDecimal amount() {
            byte[] unscaled = bytes();
            return unscaled.length == 0 ? null : new BigDecimal(new BigInteger(unscaled), (int) number());
        }

        LocalDate day() {
            return number() == 0 ? null : LocalDate.ofEpochDay(number());
        }
    }
}
