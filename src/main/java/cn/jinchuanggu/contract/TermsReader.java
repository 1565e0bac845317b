package cn.jinchuanggu.contract;

import cn.jinchuanggu.contract.ContractTerms.Document;
import cn.jinchuanggu.contract.ContractTerms.Instalment;
import cn.jinchuanggu.contract.ContractTerms.Patent;
import cn.jinchuanggu.contract.ContractTerms.Share;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.PatentNumber;
import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the form of a contract, as a page, a program or the journal has it. What the parts say together is for {@link TermsChecks}. */
final class TermsReader {

    private static final Set<String> LISTS = Set.of("shares", "instalments", "documents", "patents");
    private static final int LONG = 500;

    private final InputFields in;
    private final Map<String, ?> sent;
    private final Names names;
    private final List<Problem> problems = new ArrayList<>();

    private TermsReader(Map<String, ?> sent, Names names) {
        this.sent = sent;
        this.names = names;
        Map<String, Object> flat = new LinkedHashMap<>(sent);
        flat.keySet().removeAll(LISTS);
        this.in = new InputFields(flat);
    }

    /** @throws InvalidInput with every problem of the fields */
    static ContractTerms read(Map<String, ?> sent, Names names) {
        return new TermsReader(sent, names).read();
    }

    private ContractTerms read() {
        String name = needed("name", "项目名称", in.text("name", "项目名称", 200));
        TransferMode mode = choice("mode", "合同类型", TransferMode::find, Arrays.stream(TransferMode.values()).map(TransferMode::label));
        Exclusivity exclusivity = exclusivity();
        CreditCode supplier = code("supplierCode", "供给方统一社会信用代码");
        CreditCode demander = code("demanderCode", "需求方统一社会信用代码");
        LocalDate signedOn = needed("signedOn", "签订日期", in.date("signedOn", "签订日期"));
        LocalDate from = in.date("validFrom", "有效期起");
        LocalDate through = in.date("validThrough", "有效期止");
        String field = optional("field", "使用领域");
        String territory = optional("territory", "使用地域");
        String improvements = optional("improvements", "后续改进");
        Money technical = needed("technicalYuan", "技术部分价款", money(in, "technicalYuan", "技术部分价款"));
        Money other = Optional.ofNullable(money(in, "otherYuan", "其他部分价款")).orElse(Money.ZERO);
        PaymentMode payment = choice("payment", "支付方式", PaymentMode::find, Arrays.stream(PaymentMode.values()).map(PaymentMode::label));
        String royalty = optional("royalty", "提成约定");
        List<Share> shares = Rows.read("shares", "分项价格", sent.get("shares"), List.of("achievementId", "priceYuan"), this::share, problems);
        List<Instalment> instalments = Rows.read("instalments", "付款计划", sent.get("instalments"), List.of("dueOn", "amountYuan", "note"), TermsReader::instalment, problems);
        List<Document> documents = Rows.read("documents", "合同文件", sent.get("documents"), List.of("name", "sha256"), TermsReader::document, problems);
        List<Patent> patents = Rows.read("patents", "专利", sent.get("patents"), List.of("number", "expiresOn"), TermsReader::patent, problems);
        refuse();
        return new ContractTerms(name, mode, Optional.ofNullable(mode.kind() == ContractKind.LICENCE ? Optional.ofNullable(exclusivity).orElse(Exclusivity.ORDINARY) : null),
                supplier, demander, names.supplier(), names.demander(), signedOn, Optional.ofNullable(from), Optional.ofNullable(through), field, territory,
                improvements, technical, other, shares, payment, instalments, royalty, documents, patents);
    }

    private void refuse() {
        List<Problem> all = new ArrayList<>();
        try {
            in.finish();
        } catch (InvalidInput e) {
            all.addAll(e.problems()); // told together with those of the lists
        }
        all.addAll(problems);
        if (!all.isEmpty()) {
            throw new InvalidInput(all);
        }
    }

    private Exclusivity exclusivity() {
        String word = in.text("exclusivity", "许可方式", 20);
        if (word == null) {
            return null;
        }
        return Exclusivity.find(word).orElseGet(() -> in.refuse("exclusivity", "许可方式“" + word + "”不在可选项中。", "可选：独占、排他、普通。"));
    }

    private CreditCode code(String field, String label) {
        String text = needed(field, label, in.text(field, label, 40));
        return text == null ? null : CreditCode.find(text).orElseGet(() ->
                in.refuse(field, label + "“" + text + "”不符合 GB 32100 的校验。", "请按营业执照或登记证书核对 18 位代码。"));
    }

    private Share share(InputFields row) {
        String id = needed(row, "achievementId", "成果编号", row.text("achievementId", "成果编号", 100));
        Money price = needed(row, "priceYuan", "分项价格", money(row, "priceYuan", "分项价格"));
        return id == null ? null : new Share(id, names.achievements().getOrDefault(id, id), price);
    }

    private static Instalment instalment(InputFields row) {
        LocalDate due = needed(row, "dueOn", "应付日期", row.date("dueOn", "应付日期"));
        Money amount = needed(row, "amountYuan", "金额", money(row, "amountYuan", "金额"));
        return new Instalment(due, amount, Optional.ofNullable(row.text("note", "说明", 100)).orElse(""));
    }

    private static Document document(InputFields row) {
        String name = needed(row, "name", "文件名", row.text("name", "文件名", 200));
        String hash = needed(row, "sha256", "SHA-256", row.text("sha256", "SHA-256", 100));
        if (hash != null && !hash.toLowerCase(Locale.ROOT).matches("[0-9a-f]{64}")) {
            row.refuse("sha256", "“" + hash + "”不是 SHA-256。", "请填写 64 位十六进制数，如 sha256sum 命令的输出。");
        }
        return hash == null ? null : new Document(name, hash.toLowerCase(Locale.ROOT));
    }

    private static Patent patent(InputFields row) {
        String text = needed(row, "number", "专利号", row.text("number", "专利号", 40));
        LocalDate expires = needed(row, "expiresOn", "期限届满日", row.date("expiresOn", "期限届满日"));
        Optional<PatentNumber> number = text == null ? Optional.empty() : PatentNumber.find(text);
        if (text != null && number.isEmpty()) {
            row.refuse("number", "专利号“" + text + "”的校验位不对。", "请按专利证书核对，如 ZL201710601862.3。");
        }
        return number.map(n -> new Patent(n, expires)).orElse(null);
    }

    private String optional(String field, String label) {
        return Optional.ofNullable(in.text(field, label, LONG)).orElse("");
    }

    private <T> T choice(String field, String label, Function<String, Optional<T>> find, Stream<String> words) {
        String word = needed(field, label, in.text(field, label, 40));
        String all = words.collect(Collectors.joining("、"));
        return word == null ? null : find.apply(word).orElseGet(() -> in.refuse(field, label + "“" + word + "”不在可选项中。", "可选：" + all + "。"));
    }

    private <T> T needed(String field, String label, T value) {
        return value == null && isBlank(sent.get(field)) ? in.refuse(field, "没有填写" + label + "。", "") : value;
    }

    private static <T> T needed(InputFields row, String field, String label, T value) {
        return value == null ? row.refuse(field, "没有填写" + label + "，或者看不懂。", "") : value;
    }

    static Money money(InputFields in, String field, String label) {
        BigDecimal yuan = in.money(field, label);
        return yuan == null ? null : new Money(yuan);
    }

    private static boolean isBlank(Object value) {
        return value == null || value.toString().isBlank();
    }
}
