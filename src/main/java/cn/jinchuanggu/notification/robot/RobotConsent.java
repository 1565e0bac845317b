package cn.jinchuanggu.notification.robot;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.privacy.ConsentEffect;
import cn.jinchuanggu.privacy.ConsentPurpose;
import org.springframework.stereotype.Component;

/** A group robot rests on consent: it is given together with the key, and withdrawing forgets the key. */
@Component
class RobotConsent implements ConsentEffect {

    private final GroupRobots robots;

    RobotConsent(GroupRobots robots) {
        this.robots = robots;
    }

    @Override
    public ConsentPurpose purpose() {
        return ConsentPurpose.ROBOT;
    }

    @Override
    public boolean isFor(Actor person) {
        return true;
    }

    @Override
    public String given() {
        return "/notifications/settings#robot";
    }

    @Override
    public void decided(Actor person, boolean agrees) {
        if (!agrees) {
            robots.erase(person);
        }
    }
}
