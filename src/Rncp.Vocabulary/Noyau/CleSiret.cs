using System;

namespace Rncp.Noyau;

/// <summary>The control key of a SIRET.</summary>
internal static class CleSiret
{
    /// <summary>The establishments of La Poste follow a rule of their own: the sum of the digits is a multiple of five.</summary>
    private const string SirenLaPoste = "356000000";

    /// <summary>True for fourteen ASCII digits, not all zeros, whose key is right: the Luhn formula.</summary>
    internal static bool EstValide(ReadOnlySpan<char> siret)
    {
        if (siret.Length != 14) return false;
        int luhn = 0, somme = 0;
        for (var i = 0; i < siret.Length; i++)
        {
            if (siret[i] is < '0' or > '9') return false;
            var chiffre = siret[i] - '0';
            somme += chiffre;
            if (i % 2 == 0) chiffre *= 2;
            luhn += chiffre > 9 ? chiffre - 9 : chiffre;
        }
        return somme > 0 && luhn % 10 == 0 || (somme % 5 == 0 && siret.StartsWith(SirenLaPoste.AsSpan(), StringComparison.Ordinal));
    }
}
