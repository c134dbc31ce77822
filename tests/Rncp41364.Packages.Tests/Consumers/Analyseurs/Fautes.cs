using System;
using Rncp;
using Rncp41364;

public static class Fautes
{
    public static Bloc Un() => Bloc.Parse("RNCP41364BC05");

    public static Bloc Deux() => Bloc.Parse("BC02");

    public static void Trois(Bloc bloc)
    {
        switch (bloc.Cle)
        {
            case CleBloc.BC01: Console.WriteLine(); break;
        }
    }

    public static int Quatre(Bloc bloc) => bloc.Cle switch { CleBloc.BC01 => 1, _ => 2 };

    public static Siret Cinq()
    {
        Siret s = default;
        return s;
    }

    public static int Six(Bloc bloc) => bloc.Selon(1, 2, 3, 4);

    public static CodeSecteur Sept() => new("Marketting");

    public static Reserve? Huit() => Certification.Rncp41364.ReserveSur("typo");

    public static int Neuf(Bloc bloc) => bloc.Cle switch { CleBloc.BC01 => 1, CleBloc.BC02 => 2, CleBloc.BC03 => 3 };
}
