package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.contract.ContractSummary;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.WholeList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Contracts as a table to take away. */
final class ContractExport {

    private static final Map<String, Function<ContractSummary, String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("合同编号", ContractSummary::id);
        COLUMNS.put("项目名称", c -> Objects.toString(c.name(), ""));
        COLUMNS.put("状态", c -> c.state().label());
        COLUMNS.put("转化方式", c -> Objects.toString(c.mode(), ""));
        COLUMNS.put("供给方", c -> Objects.toString(c.supplier(), ""));
        COLUMNS.put("需求方", c -> Objects.toString(c.demander(), ""));
        COLUMNS.put("签订日期", c -> Objects.toString(c.signedOn(), ""));
        COLUMNS.put("登记编号", c -> Objects.toString(c.number(), ""));
        COLUMNS.put("合同成交额(元)", c -> c.contractAmount().plain());
        COLUMNS.put("技术交易额(元)", c -> c.transactionAmount().plain());
        COLUMNS.put("最近变化", c -> c.changedAt().toLocalDate().toString());
    }

    private ContractExport() {
    }

    static TextTable table(WholeList<ContractSummary> contracts) {
        return TextTable.of("技术合同", COLUMNS, contracts);
    }
}
