// How are the services of the language wired? The only place that constructs them.
import {
    createDefaultCoreModule, createDefaultSharedCoreModule, type FileSystemProvider, inject, type LangiumCoreServices, type LangiumSharedCoreServices, type Module,
    type PartialLangiumCoreServices,
} from 'langium';
import { NormtaalGeneratedModule, NormtaalGeneratedSharedModule } from './generated/module.js';
import { NormLexer } from './parsing/lexer.js';
import { SentenceParser } from './parsing/sentence-parser.js';
import { NormTokenBuilder } from './parsing/tokens.js';
import { NormValueConverter } from './parsing/values.js';
import { NormLinker } from './scoping/norm-linker.js';

export type NormServices = LangiumCoreServices & { references: { Linker: NormLinker } };

const NormModule: Module<NormServices, PartialLangiumCoreServices & { references: { Linker: NormLinker } }> = {
    parser: {
        Lexer: (services) => new NormLexer(services),
        TokenBuilder: () => new NormTokenBuilder(),
        ValueConverter: () => new NormValueConverter(),
        LangiumParser: (services) => new SentenceParser(services),
    },
    references: {
        Linker: (services) => new NormLinker(services),
    },
};

/** Services without an editor: what the command line and the tests need. */
export function createNormServices(fileSystemProvider: () => FileSystemProvider): NormServices {
    const shared: LangiumSharedCoreServices = inject(createDefaultSharedCoreModule({ fileSystemProvider }), NormtaalGeneratedSharedModule);
    const services: NormServices = inject(createDefaultCoreModule({ shared }), NormtaalGeneratedModule, NormModule);
    shared.ServiceRegistry.register(services);
    return services;
}
