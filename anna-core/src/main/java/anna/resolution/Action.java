package anna.resolution;

import anna.fact.OpenCode;

/**
 * What an operative verb does, whatever the language and the words: {@code urge}, {@code take-note}; an open list.
 */
public final class Action extends OpenCode<Action.Known> {

    /** The actions that this release knows. */
    public enum Known {
        /** Asks with weight. */
        URGE(true),
        /** Asks. */
        REQUEST(true),
        /** Asks politely. */
        INVITE(true),
        /** Asks to go on or to begin. */
        ENCOURAGE(true),
        /** Calls upon. */
        CALL_UPON(true),
        /** Advises. */
        RECOMMEND(true),
        /** Gives an order. */
        INSTRUCT(true),
        /** Gives a task. */
        ENTRUST(true),
        /** Demands. */
        DEMAND(true),
        /** Commits the body or its members to further something. */
        PROMOTE(true),
        /** Makes stronger. */
        STRENGTHEN(true),
        /** Goes on with something. */
        CONTINUE(true),
        /** Calls a meeting. */
        CONVENE(true),
        /** Sets up. */
        ESTABLISH(true),
        /** Decides. */
        DECIDE(true),
        /** Adopts or approves. */
        ADOPT(true),
        /** Names somebody. */
        APPOINT(true),
        /** Gives leave or power. */
        AUTHORIZE(true),
        /** Passes on. */
        TRANSMIT(true),
        /** Notes. */
        TAKE_NOTE(false),
        /** Welcomes. */
        WELCOME(false),
        /** Acknowledges or recognizes. */
        ACKNOWLEDGE(false),
        /** Praises. */
        APPLAUD(false),
        /** Thanks. */
        THANK(false),
        /** Expresses a feeling or opinion. */
        EXPRESS(false),
        /** Affirms or reaffirms. */
        REAFFIRM(false),
        /** Stresses. */
        STRESS(false),
        /** Recalls. */
        RECALL(false),
        /** Condemns. */
        CONDEMN(false),
        /** Declares. */
        DECLARE(false);

        private final boolean asks;

        Known(boolean asks) {
            this.asks = asks;
        }

        /** Tells whether the verb asks somebody, or commits the body itself, to do something. */
        public boolean asks() {
            return asks;
        }
    }

    private Action(String code) {
        super(code, Known.class);
    }

    /** Returns the action with the code. */
    public static Action of(String code) {
        return new Action(code);
    }

    /** Returns a known action. */
    public static Action of(Known known) {
        return new Action(codeOf(known));
    }

    /** Tells whether it asks for something to be done; true for an action that is not known, so that nothing is lost. */
    public boolean asks() {
        return known().map(Known::asks).orElse(true);
    }
}
