package cn.jinchuanggu.seeding;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.window.CaseStep;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.ServiceCase;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Three illustrative cases of the one window: one that waits for an officer, one that waits for its applicant, one that is done. Told
 * through the service that people use; every step has a fixed key: told again, it changes nothing.
 */
@Component
@Order(2)
class DemoCases implements DemoTale {

    private final Cases cases;
    private final Accounts accounts;

    DemoCases(Cases cases, Accounts accounts) {
        this.cases = cases;
        this.accounts = accounts;
    }

    @Override
    public void tell() {
        cases.file(Map.of("matters", List.of("policy", "funds"), "note", "示例：签了一份技术转让合同，想问第九条怎么申报、要带什么。", "policy.topic", "第九条"), person("enterprise"), "demo-case-policy");
        team();
        move();
    }

    /** A team without a company yet: the registration runs, the school waits for the household book. */
    private void team() {
        Actor team = person("broker");
        ServiceCase of = cases.file(Map.of("matters", List.of("registration", "school"), "applicant", "焊缝检测创业团队（示例）", "note", "示例：团队四个人，公司还没有注册，一位成员的孩子秋天上小学。",
                "registration.companyType", "有限责任公司", "school.stage", "小学"), team, "demo-case-team");
        act(of, CaseStep.ACCEPT, Map.of("split", true, "note", "您好，登记注册今天半日内办结；入学的材料请看下面。"), "accept");
        act(of, CaseStep.RECEIVE, Map.of("documents", List.of("registration/公司章程", "registration/名称自主申报告知书")), "receive");
        act(of, CaseStep.SUSPEND, Map.of("task", "t2", "note", "请把户口簿和居住证明带到窗口核对（示例）。"), "suspend");
    }

    /** Done and rated. */
    private void move() {
        Actor unit = person("institution");
        ServiceCase of = cases.file(Map.of("matters", List.of("flat"), "note", "示例：新来的两位博士想申请人才公寓。", "flat.people", 2), unit, "demo-case-flat");
        act(of, CaseStep.ACCEPT, Map.of("split", true), "accept");
        act(of, CaseStep.FINISH, Map.of("task", "t1", "result", "GRANTED", "note", "已分到两套（示例）。"), "finish");
        act(of, CaseStep.CLOSE, Map.of(), "close");
        cases.act(of.id(), CaseStep.RATE, Map.of("score", "5", "note", "很快（示例）。"), unit, "demo-" + of.id() + "-rate");
    }

    private void act(ServiceCase of, CaseStep step, Map<String, ?> fields, String key) {
        cases.act(of.id(), step, fields, person("operator"), "demo-" + of.id() + "-" + key);
    }

    private Actor person(String username) {
        return accounts.find(username).map(Account::actor).orElseThrow();
    }
}
