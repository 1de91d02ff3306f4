# Orca 43 to 48 know the language of what they say and don't change the voice with it; later ones do.
# Orca loads this as its user's own addition.
from orca import acss
from orca import orca as _  # noqa: F401, has to come before the others
from orca import speech_generator

_voice = speech_generator.SpeechGenerator.voice


def voice(self, key=None, **args):
    result = _voice(self, key, **args)
    language = args.get('language')
    if not language or key not in (None, speech_generator.DEFAULT):
        return result
    changed = acss.ACSS(result[0])
    family = {'lang': language, 'dialect': args.get('dialect') or '', 'name': language}
    changed[acss.ACSS.FAMILY] = family
    return [changed]


speech_generator.SpeechGenerator.voice = voice
