import { FalsificationCard } from "../falsification-card/falsification-card.ts";
import { statementPacks } from "../generated/packs.ts";
import { addPacks } from "../locale/packs.ts";
import { SignatoryCount } from "../signatory-count/signatory-count.ts";
import { SignatoryList } from "../signatory-list/signatory-list.ts";
import { TrotskyStatement } from "../trotsky-statement/trotsky-statement.ts";

// The elements without their tags: for pages that define them under others, or not everywhere.
addPacks(statementPacks);

export { FalsificationCard, SignatoryCount, SignatoryList, TrotskyStatement };
