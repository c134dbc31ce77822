using Rncp41364;

public enum Etat { Ouvert = 1, Ferme = 2 }

public static class Propres
{
    public static int Complet(Bloc bloc) => bloc.Cle switch { CleBloc.BC01 => 1, CleBloc.BC02 => 2, CleBloc.BC03 => 3, CleBloc.BC04 => 4 };

    public static int Oublie(Etat etat) => etat switch { Etat.Ouvert => 1 };

    public static int Nombre(Etat etat) => etat switch { Etat.Ouvert => 1, Etat.Ferme => 2 };
}
