namespace Exemple;

/// <summary>What the program says of itself.</summary>
internal static class Aide
{
    internal const string Texte = """
        Imprime la fiche d'une certification professionnelle du RNCP, telle que la
        bibliothèque la connaît, puis décide qui peut entrer en formation : un tableau,
        et l'explication entière d'un refus et d'un dossier à compléter.

        Usage : dotnet run --project samples/Eligibilite -- [options]

          --candidats FICHIER   décide ces candidats (« - » : l'entrée standard) plutôt
                                que ceux de l'exemple, samples/Eligibilite/candidats.jsonl
          --sortie FICHIER      écrit les décisions expliquées, un objet JSON par ligne
                                (« - » : sur la sortie standard), au lieu de la fiche et
                                du tableau. Le fichier n'apparaît qu'entier.
          --sans-fiche          n'imprime pas la fiche
          --help                imprime cette aide

        Un candidat est un objet JSON sur une ligne, en UTF-8. Seul « le » est obligatoire ;
        ce qui est omis n'est pas connu, et [] veut dire « aucun ».
          nom                   pour le retrouver
          voie                  FI, CA, FC, CQ, CL ou VAE, ou le nom, tel que "FormationContinue"
          le                    le jour de l'entrée, tel que "2026-09-01"
          niveau                le plus haut détenu : 4, "Niveau 4" ou {"min": 4, "max": 8} ;
                                niveau1969, de "V" à "I", pour l'ancienne nomenclature
          titres                [{"niveau", "niveau1969", "baccalaureat", "obtenuLe",
                                "etranger", "enCours"}] ; titresIncomplets : true s'il en manque
          experiences           [{"secteur", "debut", "fin" (omise : en cours), "quotite" (en %),
                                "nature" (emploi, alternance, stage, benevolat), "justificatif"
                                (fourni, aDemander, refuse), "secteurVoisin"}] ;
                                experiencesIncompletes : true s'il en manque
          evaluationFavorable   true ou false, une fois l'évaluation à l'entrée rendue
        Une ligne fausse est signalée avec son numéro, et les autres sont décidées.

        La sortie est en UTF-8. Elle prend la largeur du terminal et ses couleurs ;
        redirigée vers un fichier ou un autre programme, elle fait 100 colonnes, sans
        couleur. Un nombre entre crochets, tel que [3], renvoie à la liste des réserves.

        Code de retour : 0 si tout est décidé, refus compris ; 1 si des lignes sont fausses
        (les autres sont décidées) ; 2 si la commande ou le fichier des candidats ne va pas ;
        3 si la lecture ou l'écriture échoue en route ; 130 si l'on interrompt.
        """;
}
