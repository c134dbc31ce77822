using System.CommandLine;

namespace Rncp.Outil.Execution;

/// <summary>A verb of the command, with what its help says beside its arguments and options.</summary>
internal sealed class Verbe(string nom, string description) : Command(nom, description)
{
    /// <summary>Commands that a reader can copy, each with what it does.</summary>
    internal required (string Commande, string Effet)[] Exemples { get; init; }

    /// <summary>What a reader has to know beside the options; empty for nothing.</summary>
    internal string Details { get; init; } = "";

    /// <summary>Says what to do. What stops it becomes one sentence and a code.</summary>
    /// <param name="pourUnProgramme">Whether a program reads, so that the errors are for it too.</param>
    internal Verbe Faire(
        Func<ParseResult, Messages, CancellationToken, Task<int>> faire, Contexte contexte, Func<ParseResult, bool> pourUnProgramme)
    {
        SetAction(async (lu, arret) =>
        {
            var messages = new Messages(contexte.Erreurs, pourUnProgramme(lu));
            try
            {
                return await faire(lu, messages, arret);
            }
            catch (Exception e) when (Refus.De(e) is { } refus)
            {
                if (refus.Message.Length > 0) messages.Refuser(refus.Code, refus.Message);
                return refus.Code;
            }
        });
        return this;
    }
}
