package cn.jinchuanggu.contract;

import java.util.Arrays;
import java.util.Optional;

/** What is agreed on: development (民法典 §851), transfer and licence (§863, §876), consulting and service (§878, §887), shares (转化法 §16). */
public enum TransferMode {
    COMMISSIONED("委托开发", ContractKind.DEVELOPMENT),
    JOINT("合作开发", ContractKind.DEVELOPMENT),
    PATENT("专利权转让", ContractKind.TRANSFER),
    APPLICATION("专利申请权转让", ContractKind.TRANSFER),
    SECRET("技术秘密转让", ContractKind.TRANSFER),
    OTHER_RIGHT("软件、布图设计等转让", ContractKind.TRANSFER),
    /** 作价投资: the technology is paid for with shares. */
    SHARES("技术入股", ContractKind.TRANSFER),
    PATENT_LICENCE("专利实施许可", ContractKind.LICENCE),
    SECRET_LICENCE("技术秘密使用许可", ContractKind.LICENCE),
    OTHER_LICENCE("软件、布图设计等许可", ContractKind.LICENCE),
    CONSULTING("技术咨询", ContractKind.CONSULTING),
    SERVICE("技术服务", ContractKind.SERVICE),
    TRAINING("技术培训", ContractKind.SERVICE),
    BROKERAGE("技术中介", ContractKind.SERVICE);

    private final String label;
    private final ContractKind kind;

    TransferMode(String label, ContractKind kind) {
        this.label = label;
        this.kind = kind;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    public ContractKind kind() {
        return kind;
    }

    /** Whether it is about a patent, which a register has to know of. */
    public boolean isOfPatents() {
        return this == PATENT || this == PATENT_LICENCE;
    }

    /** By its Chinese word or its name. */
    public static Optional<TransferMode> find(String word) {
        return Arrays.stream(values()).filter(m -> m.label.equals(word) || m.name().equals(word)).findFirst();
    }
}
