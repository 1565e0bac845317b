package cn.jinchuanggu.listing.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A column of a sheet that people fill in: from it come the template, the recognising of headers and the reading of cells.
 *
 * @param field       what it fills
 * @param header      as the template has it
 * @param synonyms    headers by which it is known too
 * @param required    whether the sheet must have it
 * @param explanation how to fill it in
 * @param allowed     the values that can be chosen; empty for any
 * @param example     one that reads well
 * @param reading     what a cell's text means; throws {@link cn.jinchuanggu.shared.InvalidInput} when it means nothing
 */
public record SheetColumn(String field, String header, List<String> synonyms, boolean required, String explanation, String allowed,
        String example, Function<String, Object> reading) {

    public SheetColumn {
        synonyms = List.copyOf(synonyms);
    }

    /** Whether a header means this column; blanks, width, 必填 marks and remarks in brackets do not matter. */
    public boolean answersTo(String written) {
        String asked = plain(written);
        return plain(header).equals(asked) || synonyms.stream().anyMatch(s -> plain(s).equals(asked));
    }

    /** A header without what does not matter. */
    public static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("\\([^)]*\\)|[\\s*]", "").toLowerCase(Locale.ROOT);
    }
}
